-- Where a workplace stands in the list by light (EMP-07): by colour; inside a colour those asked too often last, then the most points first. One number, so
-- that a page of 200,000 is read from the index.
alter table workplace_light add column stands int not null generated always as (
    case colour when 'GREEN' then 0 when 'YELLOW' then 1000000 when 'GREY' then 2000000 else 3000000 end
    + case when asked_often then 500000 else 0 end - greatest(-200000, least(200000, points))) stored;
drop index workplace_light_colour;
create index workplace_light_stands on workplace_light (stands, workplace_id);
create index workplace_light_colour on workplace_light (colour, workplace_id);
