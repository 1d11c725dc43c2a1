-- Words of the narrative, cut into pairs of characters by db/bigrams.ts; rowid = sections.id.
CREATE VIRTUAL TABLE `section_search` USING fts5(`grams`, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
-- Every number of the current versions in words, for whoever opens the file without this project.
CREATE VIEW `observation_facts` AS
SELECT
	`agencies`.`name` AS `agency`,
	`agencies`.`slug` AS `agency_slug`,
	`regions`.`full_name` AS `region`,
	`agencies`.`region_code` AS `region_code`,
	`department_types`.`zh` AS `department_type`,
	`observations`.`year` AS `year`,
	`scopes`.`id` AS `scope`,
	`indicators`.`id` AS `indicator`,
	`indicators`.`zh` AS `indicator_zh`,
	`indicators`.`en` AS `indicator_en`,
	`applicants`.`id` AS `applicant`,
	`applicants`.`zh` AS `applicant_zh`,
	`applicants`.`is_total` AS `is_total`,
	`states`.`id` AS `state`,
	`observations`.`value` AS `value`,
	`indicators`.`unit` AS `unit`,
	`observations`.`form` AS `form`
FROM `observations`
JOIN `agencies` ON `agencies`.`id` = `observations`.`agency_id`
JOIN `indicators` ON `indicators`.`code` = `observations`.`indicator`
JOIN `applicants` ON `applicants`.`code` = `observations`.`applicant`
JOIN `states` ON `states`.`code` = `observations`.`state`
JOIN `scopes` ON `scopes`.`code` = `observations`.`scope`
LEFT JOIN `regions` ON `regions`.`code` = `agencies`.`region_code`
LEFT JOIN `department_types` ON `department_types`.`id` = `agencies`.`department_type`;
