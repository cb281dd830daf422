create table api_token (
    id binary(16) not null,
    version int not null,
    name varchar(80) not null,
    name_fold varchar(120) not null,
    scopes varchar(100) not null,
    secret_hash binary(32) not null,
    hint varchar(20) not null,
    created_by varchar(255) not null,
    created_at timestamp(6) not null,
    expires_at timestamp(6) not null,
    revoked_by varchar(255),
    revoked_at timestamp(6),
    last_used_at timestamp(6),
    constraint pk_api_token primary key (id),
    constraint uq_api_token_name unique (name),
    constraint uq_api_token_secret_hash unique (secret_hash)
) ${table_options};
