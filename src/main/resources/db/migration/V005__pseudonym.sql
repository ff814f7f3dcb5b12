-- Whether pseudonyms stand on the ink of what a supplier gets.
alter table supplier add column pseudonyms boolean not null default false;

-- What is drawn on the ink: "Pupil KPZ", which tells nothing without the key of the ticket.
alter table mark add column pseudonym text;
