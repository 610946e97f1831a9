-- Whoever packs, lists or forgets a person asks for these facts by the person; without an index each asking reads everybody's.
create index candidate_resource_of on candidate_resource (candidate_id);
create index candidate_experience_of on candidate_experience (candidate_id);
create index candidate_education_of on candidate_education (candidate_id);
