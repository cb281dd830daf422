create table plan_event (
    id binary(16) not null,
    plan_id binary(16) not null,
    action varchar(20) not null,
    user_name varchar(255) not null,
    comment varchar(2000),
    happened_at timestamp(6) not null,
    constraint pk_plan_event primary key (id),
    constraint fk_plan_event_plan foreign key (plan_id) references plan (id)
) ${table_options};
