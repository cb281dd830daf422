create table erased_trace (
    hash binary(32) not null,
    erasure_id binary(16) not null,
    erased_at timestamp(6) not null,
    constraint pk_erased_trace primary key (hash)
) ${table_options};
