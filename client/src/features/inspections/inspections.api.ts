import { queryOptions } from '@tanstack/react-query';
import { stepOn } from '@/components/forms/attempt';
import type { SendFile } from '@/components/forms/uploads';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { upload } from '@/lib/upload';

export type Inspection = Schemas['Inspection'];
export type InspectionPlan = Schemas['InspectionPlan'];

export interface InspectionFilter {
  state?: Schemas['InspectionState'];
  overdue?: boolean;
}

export const inspectionsQuery = ({ state, overdue }: InspectionFilter) =>
  keysetQuery(['inspections', { state, overdue }], ({ signal, ...page }) => {
    const query = { ...page, state: state && [state], overdue, limit: 50 };
    return answerOf(api.GET('/api/v1/inspections', { params: { query }, signal }));
  });

/** Those of one's own products that were held, the newest first. */
export const ownInspectionsQuery = keysetQuery(['inspections', 'own'], ({ signal, ...page }) =>
  answerOf(api.GET('/api/v1/inspections', { params: { query: { ...page, sort: '-heldOn' } }, signal })),
);

export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'one', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/inspections/{id}', { params: { path: { id } }, signal })),
  });

export const inspectionPlanQuery = (unitId: string, year: number) =>
  queryOptions({
    queryKey: ['inspections', 'plan', unitId, year],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/inspection-plans/{unitId}/{year}', { params: { path: { unitId, year } }, signal })),
  });

export const planInspection = (body: Schemas['NewInspection'], { key }: Attempt) =>
  answerOf(api.POST('/api/v1/inspections', { params: { header: { 'Idempotency-Key': key } }, body }));

export const moveInspection = (id: string, on: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/inspections/{id}/moving', { params: stepOn(id, attempt), body: { on } }));

export const recordVisit = (id: string, body: Schemas['HeldVisit'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/inspections/{id}/visit', { params: stepOn(id, attempt), body }));

export const recheckInspection = (id: string, body: Schemas['HeldRecheck'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/inspections/{id}/recheck', { params: stepOn(id, attempt), body }));

export const concludeInspection = (id: string, body: Schemas['StatedInspectionConclusion'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/inspections/{id}/conclusion', { params: stepOn(id, attempt), body }));

export const cancelInspection = (id: string, because: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/inspections/{id}/cancellation', { params: stepOn(id, attempt), body: { because } }));

/** What the server takes, as it says itself; what a file is, it finds in its content. */
export const PHOTO_LIMITS = {
  accept: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', '.heic'],
  types: 'JPEG, PNG, WebP, HEIC',
  maxBytes: 8_000_000,
  maxFiles: 20,
};

export const addPhoto =
  (id: string): SendFile<Inspection> =>
  (file, way) =>
    upload<Inspection>({ path: `/api/v1/inspections/${id}/photos`, file, fileName: file.name, ...way });

/** Photos are numbered from 1. */
export const photoOf = (id: string, number: number) => `/api/v1/inspections/${id}/photos/${number}`;
