create table setting (
    name varchar(60) not null,
    version int not null,
    value_json ${huge_text},
    changed_by varchar(255) not null,
    changed_at timestamp(6) not null,
    constraint pk_setting primary key (name)
) ${table_options};
