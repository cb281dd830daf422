create table import_file (
    import_id binary(16) not null,
    part_no int not null,
    content mediumblob not null,
    constraint pk_import_file primary key (import_id, part_no),
    constraint fk_import_file_job foreign key (import_id) references import_job (id)
) ${table_options};
