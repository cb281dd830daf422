create table person_key (
    id binary(16) not null,
    person_id binary(16),
    word varchar(255),
    name varchar(255),
    secret binary(32) not null,
    created_at timestamp(6) not null,
    constraint pk_person_key primary key (id),
    constraint uq_person_key_person unique (person_id),
    constraint uq_person_key_word unique (word)
) ${table_options};
