create table list_view (
    id binary(16) not null,
    version int not null,
    owner varchar(255) not null,
    owner_name varchar(255) not null,
    list_name varchar(40) not null,
    name varchar(80) not null,
    name_fold varchar(120) not null,
    query_json varchar(4000),
    shared boolean not null,
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_list_view primary key (id),
    constraint uq_list_view_name unique (owner, list_name, name)
) ${table_options};
