import { describe, expect, test } from 'vitest'
import type { RoleForm } from '../model/form'
import { documentFromForms, renderForms } from './from-form'

const kinds = (form: RoleForm) =>
  documentFromForms([form]).roles[0]?.requirements.map(({ id, constraint }) => [id, constraint.kind])

describe('a form in words', () => {
  test.each<[string, RoleForm, string]>([
    [
      'bare numbers',
      { title: '店长', years: 3, age: 45, management: 8 },
      '店长\n工作年限：3年以上\n年龄：45岁以下\n管理经验：管理8人以上团队',
    ],
    ['ranges', { title: '店长', years: '3-5', age: '28-45' }, '店长\n工作年限：3-5年\n年龄：28-45岁'],
    [
      'English',
      { title: 'Buyer', education: 'bachelor', years: 4, age: '28-45' },
      "Buyer\nEducation: bachelor's degree\nExperience: at least 4 years\nAge: 28-45 years old",
    ],
    ['a level by its id', { title: '店长', education: 'junior-college' }, '店长\n学历：大专'],
    ['half a year', { title: '店长', years: 0.5 }, '店长\n工作年限：6个月以上'],
    ['a list', { title: '店长', languages: ['英语 CET-6', '粤语'] }, '店长\n语言要求：英语 CET-6\n语言要求：粤语'],
  ])('%s', (_, form, text) => {
    expect(renderForms([form])).toBe(text)
  })
})

test('every field is read as what it is, in the order of the form', () => {
  const form: RoleForm = {
    ...{ title: '客户经理', education: 'bachelor', years: 5, age: '28-45', languages: '英语 CET-6', gender: '不限' },
    ...{ skills: ['Excel'], management: 3 },
  }
  expect(kinds(form)).toEqual([
    ['r1', 'education'],
    ['r2', 'experience'],
    ['r3', 'age'],
    ['r4', 'language'],
    ['r5', 'skill'],
    ['r6', 'gender'],
    ['r7', 'management'],
  ])
})

test('spans of several forms slice the text of all of them', () => {
  const forms: RoleForm[] = [
    { title: '客户经理', years: '5年以上快消品销售经验', gender: '男' },
    { id: 'buyer', title: 'Buyer', years: 4, languages: 'Business-level English' },
  ]
  const text = renderForms(forms)
  const { roles, notices } = documentFromForms(forms)
  expect(roles.map(({ id, title }) => [id, title])).toEqual([
    ['role-1', '客户经理'],
    ['buyer', 'Buyer'],
  ])
  for (const role of roles) {
    expect(text.slice(...role.span).startsWith(role.title)).toBe(true)
    expect(role.requirements.length).toBeGreaterThan(0)
    for (const requirement of role.requirements) expect(text.slice(...requirement.span)).toBe(requirement.text)
  }
  expect(notices.map(({ roleId }) => roleId)).toContain('role-1')
})

test('a form of a title alone asks for nothing, and all of it is understood', () => {
  expect(documentFromForms([{ title: '店长' }]).roles[0]).toMatchObject({
    requirements: [],
    unparsed: [],
    coverage: 1000,
  })
})
