create table webhook_health (
    webhook_id binary(16) not null,
    last_success_at timestamp(6) null,
    last_failure_at timestamp(6) null,
    last_error varchar(300),
    failing_since timestamp(6) null,
    constraint pk_webhook_health primary key (webhook_id)
) ${table_options};
