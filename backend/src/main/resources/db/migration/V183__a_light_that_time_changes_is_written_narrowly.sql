-- Time gives another colour to many lights at once (EMP-07): what is written then has as few keys as its readers need. A line of the history is known by
-- its number; the colour is a part of where a light stands in the list, so that one index serves both.
alter table workplace_light_change drop column id, add primary key (line);
drop index workplace_light_colour;
