create table priority_event (
    id binary(16) not null,
    priority_id binary(16) not null,
    action varchar(20) not null,
    user_name varchar(255) not null,
    comment varchar(2000),
    happened_at timestamp(6) not null,
    constraint pk_priority_event primary key (id),
    constraint fk_priority_event_priority foreign key (priority_id) references priority (id)
) ${table_options};
