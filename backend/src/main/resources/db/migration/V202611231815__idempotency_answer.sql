create table idempotency_answer (
    caller varchar(255) not null,
    idempotency_key varchar(200) not null,
    request_hash binary(32) not null,
    status int,
    location varchar(1000),
    etag varchar(100),
    media_type varchar(100),
    body ${long_text},
    created_at timestamp(6) not null,
    constraint pk_idempotency_answer primary key (caller, idempotency_key)
) ${table_options};
