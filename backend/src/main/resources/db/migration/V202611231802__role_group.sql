create table role_group (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    name varchar(255) not null,
    name_fold varchar(120) not null,
    parent_id binary(16),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_role_group primary key (id),
    constraint uq_role_group_key unique (source, external_id),
    constraint fk_role_group_parent foreign key (parent_id) references role_group (id)
) ${table_options};
