create table import_finding (
    import_id binary(16) not null,
    row_no int not null,
    seq int not null,
    shown_id varchar(520),
    statement varchar(1000) not null,
    rule_name varchar(80) not null,
    words varchar(500) not null,
    start_at int not null,
    end_at int not null,
    reason varchar(1000) not null,
    rewrite varchar(1000) not null,
    constraint pk_import_finding primary key (import_id, row_no, seq)
) ${table_options};
