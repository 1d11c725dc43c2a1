ALTER TABLE `runs` ADD `found` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `fetched` integer;