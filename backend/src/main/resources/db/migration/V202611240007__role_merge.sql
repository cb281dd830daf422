-- The history outlives the roles, so it keeps their titles and no foreign keys.
create table role_merge (
    id binary(16) not null,
    merged_id binary(16) not null,
    merged_title varchar(255) not null,
    into_id binary(16) not null,
    into_title varchar(255) not null,
    merged_by varchar(255) not null,
    merged_at timestamp(6) not null,
    undone_by varchar(255),
    undone_at timestamp(6) null,
    constraint pk_role_merge primary key (id)
) ${table_options};
