create table webhook_delivery (
    id binary(16) not null,
    webhook_id binary(16) not null,
    event_type varchar(60) not null,
    record_id binary(16) not null,
    payload ${long_text} not null,
    status varchar(20) not null,
    tries int not null,
    next_attempt_at timestamp(6) null,
    finished_at timestamp(6) null,
    created_at timestamp(6) not null,
    constraint pk_webhook_delivery primary key (id)
) ${table_options};
