create table team (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    name varchar(255) not null,
    name_fold varchar(120) not null,
    parent_id binary(16),
    lead_id binary(16),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_team primary key (id),
    constraint uq_team_key unique (external_id, source),
    constraint fk_team_parent foreign key (parent_id) references team (id)
) ${table_options};
