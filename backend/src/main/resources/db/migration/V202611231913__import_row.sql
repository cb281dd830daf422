create table import_row (
    import_id binary(16) not null,
    row_no int not null,
    action varchar(20),
    source varchar(40) not null,
    record_key varchar(255),
    shown_id varchar(520),
    label varchar(255),
    record_id binary(16),
    record_version int,
    depth int not null,
    before_values ${huge_text},
    after_values ${huge_text},
    constraint pk_import_row primary key (import_id, row_no)
) ${table_options};
