CREATE TABLE `narrative_figures` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`figure` text NOT NULL,
	`said` text NOT NULL,
	`value` text,
	`unit` text NOT NULL,
	`approximate` integer NOT NULL,
	`section` text NOT NULL,
	`paragraph` integer NOT NULL,
	`sentence` text NOT NULL,
	`span_start` integer NOT NULL,
	`span_end` integer NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "narrative_figures_said" CHECK("narrative_figures"."said" IN ('number', 'none', 'named')),
	CONSTRAINT "narrative_figures_value" CHECK(("narrative_figures"."value" IS NULL) = ("narrative_figures"."said" = 'named')),
	CONSTRAINT "narrative_figures_approximate" CHECK("narrative_figures"."approximate" IN (0, 1)),
	CONSTRAINT "narrative_figures_span" CHECK("narrative_figures"."span_start" >= 0 AND "narrative_figures"."span_end" > "narrative_figures"."span_start"),
	CONSTRAINT "narrative_figures_section" CHECK("narrative_figures"."section" IN ('overview', 'disclosure', 'requests', 'appeals', 'problems', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `narrative_figures_figure` ON `narrative_figures` (`figure`);--> statement-breakpoint
ALTER TABLE `agencies` ADD `secondary_types` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `versions` ADD `published_confidence` text;--> statement-breakpoint
ALTER TABLE `versions` ADD `index_number` text;--> statement-breakpoint
ALTER TABLE `versions` ADD `credit_code` text;--> statement-breakpoint
ALTER TABLE `versions` ADD `site_code` text;--> statement-breakpoint
ALTER TABLE `versions` ADD `conflicts` text DEFAULT '[]' NOT NULL;