-- What lists are read by, and columns that point elsewhere: without these a delete over there reads the whole table here.
create index agreement_office on agreement (office_id, id);
create index placement_place on placement (place_id);
create index follow_up_contact_came_from on follow_up_contact (came_from) where came_from is not null;
create index introduction_request_asked_by on introduction_request (asked_by);
create index staff_member_deputy on staff_member (deputy_id) where deputy_id is not null;
create index candidate_contact_email on candidate_contact (lower(email));
create index record_goal_progress_goal on record_goal_progress (goal_id);
create index record_item_progress_item on record_item_progress (item_id);
create index idempotency_key_age on idempotency_key (created_at);
