create table scheduled_call (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data mediumblob,
    execution_time timestamp(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) null,
    last_failure timestamp(6) null,
    consecutive_failures int,
    last_heartbeat timestamp(6) null,
    version bigint not null,
    priority smallint,
    constraint pk_scheduled_call primary key (task_name, task_instance)
) ${table_options};
