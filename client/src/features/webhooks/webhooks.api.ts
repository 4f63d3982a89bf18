import { queryOptions } from '@tanstack/react-query';

import { stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Webhook = Schemas['Webhook'];
export type WebhookState = Schemas['WebhookState'];
export type Delivery = Schemas['Delivery'];

const ALL = ['webhooks'] as const;
export const webhooksKey = { queryKey: ALL };

export const webhooksQuery = (client: string) =>
  keysetQuery([...ALL, { client }], ({ signal, ...page }) =>
    answerOf(
      api.GET('/api/v1/webhooks', {
        params: { query: { ...page, client, sort: '-createdAt', limit: 50 } },
        signal,
      }),
    ),
  );

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL, id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
  });

export const deliveriesQuery = (id: string) =>
  keysetQuery([...ALL, id, 'deliveries'], ({ signal, ...page }) =>
    answerOf(
      api.GET('/api/v1/webhooks/{id}/deliveries', {
        params: { path: { id }, query: { ...page, sort: '-queuedAt', limit: 50 } },
        signal,
      }),
    ),
  );

/** The answer holds the secret, which nobody can show again: it is never asked for twice under one key. */
export const addWebhook = (body: Schemas['AddWebhook']) => answerOf(api.POST('/api/v1/webhooks', { body }));

/** The same. */
export const rotateSecret = (id: string, version: string) =>
  answerOf(
    api.POST('/api/v1/webhooks/{id}/secrets', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: {},
    }),
  );

export const disableWebhook = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/webhooks/{id}/disablement', { params: stepOn(id, attempt) }));

export const enableWebhook = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/webhooks/{id}/enablement', { params: stepOn(id, attempt) }));

export const removeWebhook = (id: string, version: string) =>
  answerOf(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id }, header: { 'If-Match': version } } }));

export const sendTest = (id: string, key: string) =>
  answerOf(
    api.POST('/api/v1/webhooks/{id}/test-events', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

export const replayDelivery = (id: string, deliveryId: string, key: string) =>
  answerOf(
    api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/replays', {
      params: { path: { id, deliveryId }, header: { 'Idempotency-Key': key } },
    }),
  );

export const replayTime = (id: string, body: Schemas['ReplayedTime'], key: string) =>
  answerOf(
    api.POST('/api/v1/webhooks/{id}/replays', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
