CREATE TABLE `hosts` (
	`host` text PRIMARY KEY NOT NULL,
	`owner` text,
	`leased_until` text,
	`rests_until` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `list_names` (
	`list_id` integer NOT NULL,
	`name` integer NOT NULL,
	PRIMARY KEY(`list_id`, `name`),
	FOREIGN KEY (`list_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`key` text NOT NULL,
	`host` text NOT NULL,
	`calls` text NOT NULL,
	`role` text NOT NULL,
	`list_id` integer,
	`turn` integer NOT NULL,
	`depth` integer NOT NULL,
	`moves` integer NOT NULL,
	`told` text NOT NULL,
	`round` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`found_at` text,
	`sha256` text,
	`header` text,
	`checked_at` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `snapshots`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pages_role" CHECK("pages"."role" IN ('start', 'column', 'page', 'guess', 'report', 'file')),
	CONSTRAINT "pages_state" CHECK("pages"."state" IN ('queued', 'fetched', 'report', 'list', 'moved', 'refused', 'failed')),
	CONSTRAINT "pages_found" CHECK(("pages"."sha256" IS NULL) + ("pages"."found_at" IS NULL) + ("pages"."header" IS NULL) + ("pages"."checked_at" IS NULL) IN (0, 4))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_identity` ON `pages` (`source_id`,`key`);--> statement-breakpoint
CREATE INDEX `pages_waiting` ON `pages` (`host`,`id`) WHERE state IN ('queued', 'fetched');--> statement-breakpoint
CREATE INDEX `pages_unfinished` ON `pages` (`source_id`) WHERE state IN ('queued', 'fetched');--> statement-breakpoint
CREATE INDEX `pages_checked` ON `pages` (`key`,`checked_at`);--> statement-breakpoint
CREATE INDEX `pages_found_at` ON `pages` (`found_at`,`checked_at`);--> statement-breakpoint
CREATE TABLE `robots` (
	`origin` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`checked_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`round` integer NOT NULL,
	`begun_at` text,
	`finished_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_address` ON `sources` (`address`);