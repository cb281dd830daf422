create table audit_entry (
    id binary(16) not null,
    happened_at timestamp(6) not null,
    actor_key binary(16),
    through varchar(20) not null,
    address varchar(255),
    request_id varchar(64),
    kind varchar(40) not null,
    record_id varchar(80),
    part_of_kind varchar(40),
    part_of varchar(80),
    action varchar(40) not null,
    record_name varchar(500),
    record_fold varchar(255),
    sealed_name varchar(4000),
    changes ${huge_text},
    constraint pk_audit_entry primary key (id)
) ${table_options};
