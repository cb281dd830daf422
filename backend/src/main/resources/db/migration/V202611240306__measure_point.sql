create table measure_point (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    measure_id binary(16) not null,
    date date not null,
    value double not null,
    note varchar(1000),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_measure_point primary key (id),
    constraint uq_measure_point_key unique (source, external_id),
    constraint uq_measure_point_date unique (measure_id, date),
    constraint fk_measure_point_measure foreign key (measure_id) references measure (id)
) ${table_options};
