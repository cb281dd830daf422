create table priority (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    title varchar(255) not null,
    title_fold varchar(120) not null,
    description varchar(4000),
    functions varchar(4000),
    horizon varchar(20),
    due_date date,
    owner varchar(255),
    status varchar(20) not null,
    open_findings int not null,
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_priority primary key (id),
    constraint uq_priority_key unique (source, external_id)
) ${table_options};
