-- Any file that can be inked comes in, not pictures alone.
alter table screenshot rename to attachment;
alter index screenshot_pkey rename to attachment_pkey;
alter index screenshot_waiting rename to attachment_waiting;
alter table attachment rename constraint screenshot_ticket_ordinal_key to attachment_ticket_ordinal_key;
alter table mark rename column screenshot to attachment;
alter index mark_screenshot rename to mark_attachment;
alter table doubt rename column screenshot to attachment;
alter index doubt_screenshot rename to doubt_attachment;
alter table letter_screenshot rename to letter_attachment;
alter table letter_attachment rename column screenshot to attachment;

alter table attachment
    -- by its bytes
    add column picture boolean not null default true,
    -- what its name ended in, if that is one of a few known endings; the name itself is kept nowhere
    add column hint text,
    -- of what was made of it
    add column ending text,
    -- what went, as JSON: kinds, rules, counts and hashes, never a text or a place
    add column account text,
    -- when the person who decided had it before them for the first time
    add column opened_at timestamptz;

-- Who had an attachment before them, and since when.
create table opening (
    attachment uuid not null references attachment deferrable initially deferred,
    person uuid not null,
    opened_at timestamptz not null,
    primary key (attachment, person)
);

-- Words that a reviewer wants inked in one attachment besides; only their seals are here.
create table chosen_word (
    id uuid primary key,
    attachment uuid not null references attachment deferrable initially deferred,
    sealed bytea not null,
    chosen_at timestamptz not null,
    chosen_by_name text not null
);
create index chosen_word_attachment on chosen_word (attachment, chosen_at);
