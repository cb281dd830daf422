create table webhook (
    id binary(16) not null,
    version int not null,
    url varchar(1000) not null,
    description varchar(200),
    event_types varchar(1000) not null,
    active boolean not null,
    secret varchar(120) not null,
    former_secret varchar(120),
    former_secret_until timestamp(6) null,
    disabled_at timestamp(6) null,
    disabled_reason varchar(300),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_webhook primary key (id)
) ${table_options};
