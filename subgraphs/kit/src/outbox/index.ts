export { recordEvent, type DomainEvent, type NewEvent } from './record-event.js';
export { OutboxRelay } from './outbox-relay.js';
export { EventConsumer, type Producer } from './event-consumer.js';
export { readFeed } from './event-feed.js';
