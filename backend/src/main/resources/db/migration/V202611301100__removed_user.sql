-- People whom SCIM has removed: inactive, and hidden from it.
create table removed_user (
    person_id binary(16) not null,
    removed_at timestamp(6) not null,
    constraint pk_removed_user primary key (person_id),
    constraint fk_removed_user_person foreign key (person_id) references person (id) on delete cascade
) ${table_options};
