create table recomputed (
    name varchar(60) not null,
    setting_version int not null,
    total int not null,
    done int not null,
    reached binary(16),
    finished_at timestamp(6) null,
    constraint pk_recomputed primary key (name)
) ${table_options};
