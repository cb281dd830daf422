create table work_activity (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    role_id binary(16) not null,
    title varchar(1000) not null,
    title_fold varchar(120) not null,
    importance double,
    ai_exposure double,
    ai_exposure_source varchar(255),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_work_activity primary key (id),
    constraint uq_work_activity_key unique (source, external_id),
    constraint fk_work_activity_role foreign key (role_id) references role (id)
) ${table_options};
