-- A name may be in any language that a list is published in, with its region (en-us), and as long as the longest of ESCO.
alter table concept_label drop constraint concept_label_language_check;
alter table concept_label add constraint concept_label_language_check check (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
alter table concept_label drop constraint concept_label_text_check;
alter table concept_label add constraint concept_label_text_check check (text = btrim(text) and length(text) between 1 and 500);
