create table role_merge_move (
    merge_id binary(16) not null,
    position int not null,
    kind varchar(40) not null,
    record_id binary(16) not null,
    record_version int,
    effect varchar(20) not null,
    label varchar(1000) not null,
    before_values ${long_text},
    constraint pk_role_merge_move primary key (merge_id, position),
    constraint fk_role_merge_move_merge foreign key (merge_id) references role_merge (id)
) ${table_options};
