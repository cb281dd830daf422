create table priority_role (
    priority_id binary(16) not null,
    role_id binary(16) not null,
    constraint pk_priority_role primary key (priority_id, role_id),
    constraint fk_priority_role_priority foreign key (priority_id) references priority (id),
    constraint fk_priority_role_role foreign key (role_id) references role (id)
) ${table_options};
