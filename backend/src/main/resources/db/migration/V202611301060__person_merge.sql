-- The history holds ids alone, so that it says nothing of people who are erased.
create table person_merge (
    id binary(16) not null,
    merged_id binary(16) not null,
    survivor_id binary(16) not null,
    merged_by varchar(255) not null,
    merged_at timestamp(6) not null,
    undone_by varchar(255),
    undone_at timestamp(6) null,
    moved ${huge_text},
    constraint pk_person_merge primary key (id)
) ${table_options};
