create table plan_row_how_built (
    row_id binary(16) not null,
    position int not null,
    type varchar(20) not null,
    title varchar(255),
    text varchar(2000),
    link varchar(1000),
    constraint pk_plan_row_how_built primary key (row_id, position),
    constraint fk_plan_row_how_built_row foreign key (row_id) references plan_row (id)
) ${table_options};
