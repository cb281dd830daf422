create table list_view_default (
    id binary(16) not null,
    owner varchar(255) not null,
    list_name varchar(40) not null,
    view_id binary(16) not null,
    constraint pk_list_view_default primary key (id),
    constraint uq_list_view_default_list unique (owner, list_name),
    constraint fk_list_view_default_view foreign key (view_id) references list_view (id)
) ${table_options};
