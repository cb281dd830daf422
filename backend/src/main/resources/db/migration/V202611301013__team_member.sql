-- Teams that a person is in besides the primary one.
create table team_member (
    team_id binary(16) not null,
    person_id binary(16) not null,
    constraint pk_team_member primary key (team_id, person_id),
    constraint fk_team_member_team foreign key (team_id) references team (id) on delete cascade,
    constraint fk_team_member_person foreign key (person_id) references person (id) on delete cascade
) ${table_options};
