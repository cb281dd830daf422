-- What is left to do of an erasure whose transaction is through; the row goes when that is done.
create table unfinished_erasure (
    id binary(16) not null,
    sealed_traces ${huge_text} not null,
    started_at timestamp(6) not null,
    constraint pk_unfinished_erasure primary key (id)
) ${table_options};
