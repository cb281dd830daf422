create table scim_call (
    id binary(16) not null,
    called_at timestamp(6) not null,
    client varchar(255),
    method varchar(10) not null,
    path varchar(500) not null,
    status int not null,
    duration_ms int not null,
    said varchar(500),
    constraint pk_scim_call primary key (id)
) ${table_options};
