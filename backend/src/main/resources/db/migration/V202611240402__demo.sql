create table demo (
    source varchar(40) not null,
    loaded_at timestamp(6) null,
    removed_at timestamp(6) null,
    constraint pk_demo primary key (source)
) ${table_options};
