CREATE TABLE `agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`local_name` text NOT NULL,
	`region_code` text,
	`department_type` text,
	`pinyin` text NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_type`) REFERENCES `department_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_slug` ON `agencies` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_identity` ON `agencies` (`region_code`,`local_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_placeless` ON `agencies` (`local_name`) WHERE region_code IS NULL;--> statement-breakpoint
CREATE TABLE `agency_names` (
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`agency_id` integer NOT NULL,
	PRIMARY KEY(`name`, `region_code`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `applicants` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`is_total` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `applicants_id_unique` ON `applicants` (`id`);--> statement-breakpoint
CREATE TABLE `department_types` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `findings` (
	`version_id` integer NOT NULL,
	`rule` text NOT NULL,
	`severity` text NOT NULL,
	`outcome` text NOT NULL,
	`left_side` text,
	`right_side` text,
	`delta` text,
	`cells` text NOT NULL,
	`fingerprint` text NOT NULL,
	PRIMARY KEY(`version_id`, `rule`),
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_severity" CHECK("findings"."severity" IN ('E', 'W', 'I')),
	CONSTRAINT "findings_outcome" CHECK("findings"."outcome" IN ('fail', 'pass-blank-as-zero', 'not-assessable'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicators` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`form_table` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `indicators_id_unique` ON `indicators` (`id`);--> statement-breakpoint
CREATE TABLE `observations` (
	`indicator` integer NOT NULL,
	`applicant` integer NOT NULL,
	`year` integer NOT NULL,
	`agency_id` integer NOT NULL,
	`scope` integer NOT NULL,
	`state` integer NOT NULL,
	`value` real,
	`form` integer NOT NULL,
	PRIMARY KEY(`indicator`, `applicant`, `year`, `agency_id`, `scope`),
	CONSTRAINT "observations_applicant" CHECK("observations"."applicant" BETWEEN 0 AND 7),
	CONSTRAINT "observations_scope" CHECK("observations"."scope" BETWEEN 0 AND 3),
	CONSTRAINT "observations_state" CHECK("observations"."state" BETWEEN 0 AND 5),
	CONSTRAINT "observations_form" CHECK("observations"."form" IN (2014, 2019, 2021)),
	CONSTRAINT "observations_value" CHECK(CASE "observations"."state" WHEN 0 THEN "observations"."value" <> 0 WHEN 1 THEN "observations"."value" = 0 ELSE "observations"."value" IS NULL END IS TRUE)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `origins` (
	`sha256` text NOT NULL,
	`source` text NOT NULL,
	`retrieved_at` text NOT NULL,
	`etag` text,
	`last_modified` text,
	PRIMARY KEY(`source`, `sha256`),
	FOREIGN KEY (`sha256`) REFERENCES `snapshots`(`sha256`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `refusals` (
	`run_id` integer NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`run_id`, `source`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`level` integer NOT NULL,
	`parent_code` text,
	FOREIGN KEY (`parent_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regions_code" CHECK("regions"."code" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]*'),
	CONSTRAINT "regions_level" CHECK("regions"."level" BETWEEN 1 AND 3)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`scope` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_year" CHECK("reports"."year" BETWEEN 2000 AND 2099),
	CONSTRAINT "reports_scope" CHECK("reports"."scope" BETWEEN 0 AND 3)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_identity` ON `reports` (`agency_id`,`year`,`scope`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`command` text NOT NULL,
	`parser` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`loaded` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`refused` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `scopes` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scopes_id_unique` ON `scopes` (`id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`heading` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sections_section" CHECK("sections"."section" IN ('overview', 'disclosure', 'requests', 'appeals', 'problems', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_identity` ON `sections` (`version_id`,`position`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`media` text NOT NULL,
	CONSTRAINT "snapshots_sha256" CHECK(length("snapshots"."sha256") = 64)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `states` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `states_id_unique` ON `states` (`id`);--> statement-breakpoint
CREATE TABLE `versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`sha256` text NOT NULL,
	`source` text NOT NULL,
	`hints` text NOT NULL,
	`parser` text NOT NULL,
	`checker` text NOT NULL,
	`current` integer NOT NULL,
	`title` text,
	`agency_as_published` text,
	`published_on` text,
	`forms` text NOT NULL,
	`numbers_found` integer NOT NULL,
	`numbers_expected` integer NOT NULL,
	`unreadable` integer NOT NULL,
	`failures` integer NOT NULL,
	`partial` integer NOT NULL,
	`cells` blob NOT NULL,
	`extra_rows` text NOT NULL,
	`candidates` text NOT NULL,
	`loaded_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `snapshots`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`,`sha256`) REFERENCES `origins`(`source`,`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "versions_flags" CHECK("versions"."current" IN (0, 1) AND "versions"."partial" IN (0, 1)),
	CONSTRAINT "versions_published" CHECK("versions"."published_on" IS NULL OR "versions"."published_on" IS date("versions"."published_on"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_identity` ON `versions` (`report_id`,`sha256`,`parser`);--> statement-breakpoint
CREATE UNIQUE INDEX `versions_current` ON `versions` (`report_id`) WHERE current = 1;--> statement-breakpoint
CREATE INDEX `versions_snapshot` ON `versions` (`sha256`);