create table search_token (
    kind varchar(20) not null,
    token varchar(40) not null,
    record_id binary(16) not null,
    constraint pk_search_token primary key (kind, token, record_id)
) ${table_options};
