-- A word that a school always keeps or always inks. It may be somebody's: only its seal is here.
create table school_word (
    id uuid primary key,
    school uuid not null references school deferrable initially deferred,
    sealed bytea not null,
    kept boolean not null,
    taught_at timestamptz not null,
    taught_by_name text not null,
    undone_at timestamptz,
    undone_by_name text
);
create index school_word_school on school_word (school, taught_at);
