-- What a market meeting asks for (EMP-19): the lights that changed in the last week, and the contacts that are planned in the next.
create index workplace_light_change_when on workplace_light_change (changed_at);
create index employer_activity_planned_days on employer_activity (day) where state = 'PLANNED';
