create table plan (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    series_id binary(16) not null,
    number int not null,
    role_id binary(16) not null,
    title varchar(255) not null,
    title_fold varchar(120) not null,
    status varchar(20) not null,
    pinned_role_title varchar(255),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_plan primary key (id),
    constraint uq_plan_key unique (source, external_id, number),
    constraint uq_plan_series unique (series_id, number),
    constraint fk_plan_role foreign key (role_id) references role (id)
) ${table_options};
