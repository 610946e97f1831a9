-- Why a place was sent back or not taken (16.1), read by the employer until it is sent again; and why it is off the lists (PLC-12).
alter table practice_place
    add column decline_reason text check (length(decline_reason) between 1 and 500),
    add column pause_reason   text check (pause_reason in ('NOT_CONFIRMED', 'NO_OWNER', 'WORKPLACE_CLOSED', 'EMPLOYER_CLOSED', 'BY_HAND'));
update practice_place set pause_reason = 'NOT_CONFIRMED' where state = 'PAUSED';
alter table practice_place
    add constraint paused_with_a_reason check (state <> 'PAUSED' or pause_reason is not null),
    add constraint refused_with_a_reason check (state <> 'REFUSED' or decline_reason is not null);
