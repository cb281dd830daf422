create table webhook_attempt (
    id binary(16) not null,
    delivery_id binary(16) not null,
    attempted_at timestamp(6) not null,
    duration_ms int not null,
    status int,
    error varchar(300),
    constraint pk_webhook_attempt primary key (id),
    constraint fk_webhook_attempt_delivery foreign key (delivery_id) references webhook_delivery (id) on delete cascade
) ${table_options};
