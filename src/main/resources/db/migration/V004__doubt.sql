-- A place that was kept with less certainty: rule and place, never the text.
create table doubt (
    id uuid primary key,
    screenshot uuid not null references screenshot deferrable initially deferred,
    rule text not null,
    x integer not null,
    y integer not null,
    width integer not null,
    height integer not null
);
create index doubt_screenshot on doubt (screenshot);
