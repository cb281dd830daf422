-- What a mapping goes by is never null here, because a unique key would let nulls through.
create table title_mapping (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    title varchar(255),
    title_fold varchar(120) not null,
    job_code varchar(80),
    job_code_key varchar(80) not null,
    role_id binary(16) not null,
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_title_mapping primary key (id),
    constraint uq_title_mapping unique (title_fold, job_code_key),
    constraint fk_title_mapping_role foreign key (role_id) references role (id)
) ${table_options};
